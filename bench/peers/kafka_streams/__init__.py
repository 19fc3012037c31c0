"""The peer that Kafka brings along: Kafka Streams, in Java, exactly once.

`java/` is the peer, the Python beside it makes it ready and says how it is started.
"""
