"""The list of rules, each a function from a tree to its findings."""

from . import house, layers, values

RULES = (
    layers.imports_match_manifest,
    layers.layers_point_down,
    layers.foundation_and_system,
    values.world_is_handed_in,
    values.banned_calls,
    values.changes_carry_their_event,
    house.every_target_has_a_readme,
    house.files_are_short,
    house.nothing_left_over,
    house.text_is_tidy,
    house.python_parses,
)
