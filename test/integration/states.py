"""Drives the sandbox's Step Functions by every operation that this SDK knows, rightly and wrongly.

usage: states.py ENDPOINT

Prints what it saw as one JSON object: the answers that matter, and the names of the errors.
"""

import json
import sys
import threading
import time

# This folder stands first in the path, and one of its files has the library's name.
sys.path.pop(0)

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

ROLE = "arn:aws:iam::000000000000:role/machine"
MISSING = "arn:aws:states:us-east-1:000000000000:{}"


def refusal(call, **arguments):
    """The name of the error by which a call is refused."""
    try:
        call(**arguments)
    except ClientError as error:
        return error.response["Error"]["Code"]
    return None


def pass_machine(**rest):
    return json.dumps({"StartAt": "Only", "States": {"Only": {"Type": "Pass", "End": True, **rest}}})


def main(endpoint):
    session = boto3.session.Session(aws_access_key_id="any", aws_secret_access_key="any", region_name="us-east-1")
    # Two operations have a host name of their own, which an address cannot have.
    config = Config(retries={"total_max_attempts": 1}, inject_host_prefix=False)
    states = session.client("stepfunctions", endpoint_url=endpoint, config=config)
    seen, refusals = {}, {}

    def ended(execution):
        deadline = time.monotonic() + 30
        while (described := states.describe_execution(executionArn=execution))["status"] == "RUNNING":
            if time.monotonic() > deadline:
                raise TimeoutError("the execution did not end")
            time.sleep(0.02)
        return described

    def start(machine, given=None):
        return states.start_execution(stateMachineArn=machine, input=json.dumps(given or {}))["executionArn"]

    # Machines
    machine = states.create_state_machine(name="first", roleArn=ROLE, definition=pass_machine())["stateMachineArn"]
    refusals["same name"] = refusal(states.create_state_machine, name="first", roleArn=ROLE, definition=pass_machine(Result=1))
    refusals["bad name"] = refusal(states.create_state_machine, name="a b", roleArn=ROLE, definition=pass_machine())
    refusals["bad definition"] = refusal(states.create_state_machine, name="x", roleArn=ROLE, definition="{}")
    refusals["no machine"] = refusal(states.describe_state_machine, stateMachineArn=MISSING.format("stateMachine:none"))
    refusals["no ARN"] = refusal(states.describe_state_machine, stateMachineArn="none")
    refusals["no change"] = refusal(states.update_state_machine, stateMachineArn=machine)
    states.update_state_machine(stateMachineArn=machine, definition=pass_machine(Comment="changed"))
    seen["definition"] = json.loads(states.describe_state_machine(stateMachineArn=machine)["definition"])
    seen["machines"] = [each["name"] for each in states.list_state_machines()["stateMachines"]]

    # Executions
    execution = start(machine, {"a": 1})
    seen["execution"] = ended(execution)["output"]
    pages = states.get_paginator("get_execution_history").paginate(executionArn=execution, PaginationConfig={"PageSize": 3})
    seen["history"] = [[event["type"] for event in page["events"]] for page in pages]
    described = states.describe_state_machine_for_execution(executionArn=execution)
    seen["of execution"] = described["stateMachineArn"] == machine
    seen["executions"] = len(states.list_executions(stateMachineArn=machine, statusFilter="SUCCEEDED")["executions"])
    refusals["bad input"] = refusal(states.start_execution, stateMachineArn=machine, input="{")
    refusals["no execution"] = refusal(states.stop_execution, executionArn=MISSING.format("execution:first:none"))
    refusals["standard, sync"] = refusal(states.start_sync_execution, stateMachineArn=machine)
    waiting = states.create_state_machine(
        name="waiting",
        roleArn=ROLE,
        definition=json.dumps({"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 600, "End": True}}}),
    )["stateMachineArn"]
    stopped = start(waiting)
    states.stop_execution(executionArn=stopped, error="Enough", cause="of this")
    seen["stopped"] = {name: ended(stopped)[name] for name in ("status", "error", "cause")}
    express = states.create_state_machine(name="express", roleArn=ROLE, type="EXPRESS", definition=pass_machine())
    answer = states.start_sync_execution(stateMachineArn=express["stateMachineArn"], input='{"b":2}')
    seen["sync"] = [answer["status"], answer["output"]]
    refusals["express, list"] = refusal(states.list_executions, stateMachineArn=express["stateMachineArn"])

    # Activities and their tasks
    activity = states.create_activity(name="work")["activityArn"]
    seen["activities"] = [each["name"] for each in states.list_activities()["activities"]]
    seen["activity"] = states.describe_activity(activityArn=activity)["name"]
    refusals["no activity"] = refusal(states.get_activity_task, activityArn=MISSING.format("activity:none"))
    worker = states.create_state_machine(
        name="worker",
        roleArn=ROLE,
        definition=json.dumps(
            {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": activity, "HeartbeatSeconds": 30, "End": True}}}
        ),
    )["stateMachineArn"]
    taken = {}
    poll = threading.Thread(target=lambda: taken.update(states.get_activity_task(activityArn=activity, workerName="anna")))
    poll.start()
    working = start(worker, {"c": 3})
    poll.join(30)
    states.send_task_heartbeat(taskToken=taken["taskToken"])
    refusals["bad output"] = refusal(states.send_task_success, taskToken=taken["taskToken"], output="{")
    states.send_task_success(taskToken=taken["taskToken"], output=taken["input"])
    seen["worked"] = ended(working)["output"]
    refusals["task over"] = refusal(states.send_task_success, taskToken=taken["taskToken"], output="{}")
    refusals["no token"] = refusal(states.send_task_failure, taskToken="none")
    failing = start(worker)
    states.send_task_failure(taskToken=states.get_activity_task(activityArn=activity)["taskToken"], error="Broken")
    seen["failed"] = [event["type"] for event in states.get_execution_history(executionArn=failing, reverseOrder=True)["events"]][0]

    # A map run under way
    by_hand = {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "T",
        "States": {"T": {"Type": "Task", "Resource": activity, "End": True}},
    }
    slow = states.create_state_machine(
        name="slow",
        roleArn=ROLE,
        definition=json.dumps(
            {"StartAt": "M", "States": {"M": {"Type": "Map", "MaxConcurrency": 1, "ItemProcessor": by_hand, "End": True}}}
        ),
    )["stateMachineArn"]
    slowly = start(slow, [1, 2])
    first = states.get_activity_task(activityArn=activity)["taskToken"]
    [run] = states.list_map_runs(executionArn=slowly)["mapRuns"]
    states.update_map_run(mapRunArn=run["mapRunArn"], maxConcurrency=2, toleratedFailureCount=1)
    second = states.get_activity_task(activityArn=activity)["taskToken"]
    described = states.describe_map_run(mapRunArn=run["mapRunArn"])
    seen["under way"] = [described["maxConcurrency"], described["toleratedFailureCount"], described["itemCounts"]["running"]]
    states.send_task_failure(taskToken=second)
    states.send_task_success(taskToken=first, output="1")
    seen["tolerated"] = ended(slowly)["output"]
    states.delete_activity(activityArn=activity)

    # Map runs
    item = {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, **json.loads(pass_machine())}
    mapping = states.create_state_machine(
        name="mapping",
        roleArn=ROLE,
        definition=json.dumps({"StartAt": "M", "States": {"M": {"Type": "Map", "ItemProcessor": item, "End": True}}}),
    )["stateMachineArn"]
    mapped = start(mapping, [1, 2])
    seen["mapped"] = ended(mapped)["output"]
    [run] = states.list_map_runs(executionArn=mapped)["mapRuns"]
    seen["map run"] = states.describe_map_run(mapRunArn=run["mapRunArn"])["itemCounts"]["succeeded"]
    seen["children"] = len(states.list_executions(mapRunArn=run["mapRunArn"])["executions"])
    refusals["no map run"] = refusal(states.describe_map_run, mapRunArn=MISSING.format("mapRun:a/b:c"))
    refusals["map run over"] = refusal(states.update_map_run, mapRunArn=run["mapRunArn"], maxConcurrency=1)

    # ARNs of the wrong kind
    wrong = MISSING.format("nothing:x")
    for name, parameter, rest in [
        ("create_activity", "name", {}),
        ("delete_activity", "activityArn", {}),
        ("delete_state_machine", "stateMachineArn", {}),
        ("describe_activity", "activityArn", {}),
        ("describe_execution", "executionArn", {}),
        ("describe_map_run", "mapRunArn", {}),
        ("describe_state_machine_for_execution", "executionArn", {}),
        ("get_activity_task", "activityArn", {}),
        ("get_execution_history", "executionArn", {}),
        ("list_executions", "stateMachineArn", {}),
        ("list_map_runs", "executionArn", {}),
        ("list_tags_for_resource", "resourceArn", {}),
        ("send_task_heartbeat", "taskToken", {}),
        ("start_execution", "stateMachineArn", {}),
        ("start_sync_execution", "stateMachineArn", {}),
        ("stop_execution", "executionArn", {}),
        ("tag_resource", "resourceArn", {"tags": [{"key": "a", "value": "1"}]}),
        ("untag_resource", "resourceArn", {"tagKeys": ["a"]}),
        ("update_map_run", "mapRunArn", {"maxConcurrency": 1}),
        ("update_state_machine", "stateMachineArn", {"roleArn": ROLE}),
    ]:
        refusals[name] = refusal(getattr(states, name), **{parameter: wrong, **rest})
    refusals["list_activities"] = refusal(states.list_activities, nextToken="x")
    refusals["list_state_machines"] = refusal(states.list_state_machines, nextToken="x")

    # Tags
    states.tag_resource(resourceArn=machine, tags=[{"key": "a", "value": "1"}, {"key": "b", "value": "2"}])
    states.untag_resource(resourceArn=machine, tagKeys=["a"])
    seen["tags"] = states.list_tags_for_resource(resourceArn=machine)["tags"]
    refusals["no resource"] = refusal(states.list_tags_for_resource, resourceArn=MISSING.format("activity:none"))

    states.delete_state_machine(stateMachineArn=machine)
    refusals["deleted"] = refusal(states.start_execution, stateMachineArn=machine)
    print(json.dumps({"seen": seen, "refusals": refusals}))


if __name__ == "__main__":
    main(*sys.argv[1:])
