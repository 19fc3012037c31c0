"""What is known of drugs: names, classes, strengths, and how a dose is written."""
