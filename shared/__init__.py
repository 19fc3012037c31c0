"""What all services share: events, messaging, settings, logs, metrics. No service."""
