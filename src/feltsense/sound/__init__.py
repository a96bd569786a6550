"""What is heard: a Score becomes samples, played by a process of its own or written to a file.

Samples are float32, stereo, at score.RATE. A source holds no position. Only `device.py` may
import sounddevice, and only the audio process may import `device.py`; no Qt anywhere.
"""
