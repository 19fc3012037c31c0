"""aiokafka without a framework, tuned by hand."""
