"""What other programs marked in texts: whichever unit they count in, and what cannot come along."""
