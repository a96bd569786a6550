"""What is shown: PySide6 and pyqtgraph, and nowhere else.

Home is painted before numpy, pyqtgraph or any sound is imported; widgets live on the main
thread, which may not block for more than 8 ms; slow work goes to the one worker.
"""
