"""What the walkthroughs are told with: real programs, a real center, real clients, devices and homes of their own."""
