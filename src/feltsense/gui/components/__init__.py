"""The pieces that screens are made of; each takes the Theme first and knows no exercise."""
