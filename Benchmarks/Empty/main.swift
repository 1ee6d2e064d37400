// The least that a Swift program can do: the floor that every start-up is measured against.
print("")
