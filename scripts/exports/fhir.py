"""Checks an exported FHIR Bundle with the R4 models of fhir.resources: `fhir.py bundle.json`."""

import base64
import json
import sys

from fhir.resources.bundle import Bundle


def actions(plan):
    """Every action, those inside of others too."""
    for action in plan.get("action", []):
        yield action
        yield from actions(action)


def items(questionnaire):
    """Every item, those inside of others too."""
    for item in questionnaire.get("item", []):
        yield item
        yield from items(item)


def problems(bundle):
    """What the models cannot see: status, names between the resources, the attached logic."""
    resources = {entry["resource"]["resourceType"]: entry["resource"] for entry in bundle["entry"]}
    library, plan, questionnaire = (resources[kind] for kind in ("Library", "PlanDefinition", "Questionnaire"))
    for kind, resource in resources.items():
        if resource["status"] != "draft":
            yield f"{kind} is {resource['status']}, not a draft"
    if plan["library"] != [f"{library['url']}|{library['version']}"]:
        yield "the plan does not name the library"
    attached = {content["contentType"]: base64.b64decode(content["data"], validate=True) for content in library["content"]}
    elm = json.loads(attached["application/elm+json"])["library"]
    if elm["identifier"] != {"id": library["name"], "version": library["version"]}:
        yield "the attached ELM has another name or version"
    if f"library {library['name']} version '{library['version']}'" not in attached["text/cql"].decode():
        yield "the attached CQL has another name or version"
    given = {parameter["name"] for parameter in elm["parameters"]["def"]}
    defined = {definition["name"] for definition in elm["statements"]["def"]}
    declared = {use: {p["name"] for p in library["parameter"] if p["use"] == use} for use in ("in", "out")}
    if declared != {"in": given, "out": defined}:
        yield "the library declares other parameters than its ELM"
    asked = {item["linkId"] for item in items(questionnaire) if item["type"] != "group"}
    if asked != given:
        yield f"asked and not given, or given and not asked: {sorted(asked ^ given)}"
    for action in actions(plan):
        for condition in action.get("condition", []):
            if condition["expression"]["expression"].strip('"') not in defined:
                yield f"{action['id']} hangs on a definition that is not there"


def main(path):
    with open(path, encoding="utf-8") as file:
        bundle = json.load(file)
    Bundle.parse_obj(bundle)
    found = list(problems(bundle))
    for problem in found:
        print(problem)
    plan = next(entry["resource"] for entry in bundle["entry"] if entry["resource"]["resourceType"] == "PlanDefinition")
    counted = list(actions(plan))
    conditions = sum("condition" in action for action in counted)
    artifacts = sum(len(action.get("documentation", [])) for action in counted)
    print(f"{len(bundle['entry'])} resources are valid R4, {conditions} actions with a condition, {artifacts} documents; {len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
