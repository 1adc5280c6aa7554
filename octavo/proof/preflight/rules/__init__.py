"""Rules: a finished PDF and a limit become what a printer would object to, a module a rule."""
