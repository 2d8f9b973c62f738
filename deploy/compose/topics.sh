#!/bin/bash
# The topics of the design, where they are missing: twelve partitions, kept 90 days; a council's own is kept seven.
set -euo pipefail

topic() {
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server kafka:9092 --create --if-not-exists --topic "$1" --partitions 12 \
    --config cleanup.policy=delete --config "retention.ms=$2"
}

for name in children reviews calendar iros allocations concerns; do
  topic "$name" 7776000000
  topic "$name.replay" 7776000000
done
for council in E09999999 E08999998; do
  topic "case-management.$council" 604800000
done
