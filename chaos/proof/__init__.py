"""What proves the line, from outside: it shares no code with the services.

Plain aiokafka, redis and JSON; topics, groups and keys are named here once more.
"""
