"""What the program is about: records, rules, questionnaires, changes. Pure."""
