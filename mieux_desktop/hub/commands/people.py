"""`mieux-hub user`, `deploy` and `withdraw`: who works with the hub, and on which actions."""

import argparse
from argparse import Namespace

import sqlalchemy as sa

from mieux_desktop.domain.changes.model import to_milliseconds
from mieux_desktop.hub import catalogue, grants, people
from mieux_desktop.hub.commands.opening import reading, writing
from mieux_desktop.hub.syncing import utc_now
from mieux_desktop.hub.tables import actions, deployments
from mieux_desktop.hub.tables import people as people_table


def add_parsers(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands to the command line."""
    user = commands.add_parser("user", help="people who work with the hub")
    inner = user.add_subparsers(required=True, metavar="add|list|role|administrator")
    add = inner.add_parser("add", help="add somebody")
    add.add_argument("name")
    add.add_argument("--role", choices=grants.ROLES, default="expert")
    add.set_defaults(run=user_add)
    inner.add_parser("list", help="list everybody").set_defaults(run=user_list)
    role = inner.add_parser("role", help="change a role")
    role.add_argument("person")
    role.add_argument("role", choices=grants.ROLES)
    role.set_defaults(run=user_role)
    may = inner.add_parser(
        "administrator", help="let somebody add people and revoke laptops from the program"
    )
    may.add_argument("person")
    may.add_argument("--not", action="store_true", dest="withdrawn", help="take it back")
    may.set_defaults(run=user_administrator)
    for name, run, text in (
        ("deploy", deploy_person, "give somebody an action"),
        ("withdraw", withdraw_person, "take it back"),
    ):
        command = commands.add_parser(name, help=text)
        command.add_argument("person")
        command.add_argument("action", help="its code, such as ghana-2, or id")
        command.set_defaults(run=run)


def user_add(given: Namespace) -> list[str]:
    """Add somebody."""
    with writing(given) as (_, connection):
        people.add_person(connection, given.name, given.role, utc_now())
    return [f"{given.name} is added as {given.role}. For a laptop: mieux-hub device code …"]


def user_list(given: Namespace) -> list[str]:
    """List everybody with the actions they are deployed to."""
    with reading(given) as connection:
        query = (
            sa.select(deployments.c.person_id, actions.c.code, actions.c.id)
            .join_from(deployments, actions, deployments.c.action_id == actions.c.id)
            .order_by(actions.c.code)
        )
        deployed: dict[bytes, list[str]] = {}
        for person_id, code, id_ in connection.execute(query):
            deployed.setdefault(person_id, []).append(code or id_.hex())
        rows = connection.execute(sa.select(people_table).order_by(people_table.c.name))
        return [
            f"{r.name}\t{r.role}{', administrator' if r.administers else ''}"
            f"\t{', '.join(deployed.get(r.id, ()))}"
            for r in rows
        ]


def user_role(given: Namespace) -> list[str]:
    """Change a role."""
    with writing(given) as (_, connection):
        person_id = people.find_person(connection, given.person)
        grants.set_role(connection, person_id, given.role)
    return [f"{given.person} is {given.role} from now on."]


def user_administrator(given: Namespace) -> list[str]:
    """Let somebody administer from the program, or no longer."""
    with writing(given) as (_, connection):
        person_id = people.find_person(connection, given.person)
        people.let_administer(connection, person_id, not given.withdrawn)
    may = "no longer administers" if given.withdrawn else "administers people and laptops"
    return [f"{given.person} {may} from now on."]


def deploy_person(given: Namespace) -> list[str]:
    """Give somebody an action."""
    with writing(given) as (hub, connection):
        person_id = people.find_person(connection, given.person)
        action_id = catalogue.find_action(connection, given.action)
        grants.deploy(connection, person_id, action_id, to_milliseconds(hub.now()))
    return [f"{given.person} receives {given.action} with the next sync."]


def withdraw_person(given: Namespace) -> list[str]:
    """Take an action back."""
    with writing(given) as (_, connection):
        person_id = people.find_person(connection, given.person)
        action_id = catalogue.find_action(connection, given.action)
        grants.withdraw(connection, person_id, action_id)
    return [f"{given.action} leaves the laptops of {given.person} with the next sync."]
