"""Drives a running sandbox as anybody's Python program would drive AWS.

usage: boto3.py ENDPOINT TEMPLATE [INPUT]

Creates a stack from TEMPLATE by a change set, starts its first state machine with INPUT (JSON, by default {}), reads the
history, lists topics, tables and repositories, deletes the stack, and prints what it saw as one JSON object.
"""

import json
import sys
import time

# This folder stands first in the path, and this file has the library's name.
sys.path.pop(0)

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError


def refusal(call, **arguments):
    """The name of the error by which a call is refused."""
    try:
        call(**arguments)
    except ClientError as error:
        return error.response["Error"]["Code"]
    return None


def main(endpoint, template_file, machine_input="{}"):
    session = boto3.session.Session(aws_access_key_id="any", aws_secret_access_key="any", region_name="us-east-1")

    def client(service):
        return session.client(service, endpoint_url=endpoint, config=Config(retries={"total_max_attempts": 1}))

    cloudformation, states = client("cloudformation"), client("stepfunctions")
    with open(template_file, encoding="utf-8") as file:
        template = file.read()
    seen = {"account": client("sts").get_caller_identity()["Account"]}
    seen["refusals"] = {
        "no stack": refusal(cloudformation.describe_stacks, StackName="python"),
        "no execution": refusal(
            states.describe_execution, executionArn="arn:aws:states:us-east-1:000000000000:execution:none:none"
        ),
        "not in the sandbox": refusal(client("lambda").list_layers),
    }

    created = cloudformation.create_change_set(
        StackName="python",
        ChangeSetName="first",
        ChangeSetType="CREATE",
        TemplateBody=template,
        Capabilities=["CAPABILITY_NAMED_IAM"],
    )
    wait = {"Delay": 1, "MaxAttempts": 30}
    cloudformation.get_waiter("change_set_create_complete").wait(ChangeSetName=created["Id"], WaiterConfig=wait)
    changes = cloudformation.describe_change_set(ChangeSetName=created["Id"])["Changes"]
    seen["changes"] = sorted(change["ResourceChange"]["LogicalResourceId"] for change in changes)
    cloudformation.execute_change_set(ChangeSetName=created["Id"])
    cloudformation.get_waiter("stack_create_complete").wait(StackName="python", WaiterConfig=wait)
    stack = cloudformation.describe_stacks(StackName="python")["Stacks"][0]
    seen["stack"] = stack["StackStatus"]

    [machine, *_] = states.list_state_machines()["stateMachines"]
    seen["machine"] = machine["name"]
    execution = states.start_execution(stateMachineArn=machine["stateMachineArn"], input=machine_input)["executionArn"]
    deadline = time.monotonic() + 60
    while (described := states.describe_execution(executionArn=execution))["status"] == "RUNNING":
        if time.monotonic() > deadline:
            raise TimeoutError("the execution did not end")
        time.sleep(0.05)
    seen["execution"] = {name: described.get(name) for name in ("status", "output", "error", "cause")}
    history = states.get_paginator("get_execution_history").paginate(executionArn=execution)
    seen["history"] = [event["type"] for page in history for event in page["events"]]

    seen["topics"] = [topic["TopicArn"] for topic in client("sns").list_topics()["Topics"]]
    seen["tables"] = client("dynamodb").list_tables()["TableNames"]
    seen["repositories"] = [each["repositoryName"] for each in client("ecr").describe_repositories()["repositories"]]
    sqs, sns = client("sqs"), client("sns")
    seen["queues"] = sqs.list_queues().get("QueueUrls", [])
    [queue] = [url for url in seen["queues"] if "-Inbox-" in url]
    sns.publish(TopicArn=seen["topics"][0], Message="from Python")
    [message] = sqs.receive_message(QueueUrl=queue, WaitTimeSeconds=5)["Messages"]
    seen["received"] = message["Body"]
    seen["buckets"] = [bucket["Name"] for bucket in client("s3").list_buckets()["Buckets"]]

    cloudformation.delete_stack(StackName="python")
    cloudformation.get_waiter("stack_delete_complete").wait(StackName=stack["StackId"], WaiterConfig=wait)
    seen["deleted"] = cloudformation.describe_stacks(StackName=stack["StackId"])["Stacks"][0]["StackStatus"]
    seen["left"] = client("dynamodb").list_tables()["TableNames"]
    print(json.dumps(seen))


if __name__ == "__main__":
    main(*sys.argv[1:])
