-- Holds a review of one child after the other, each once.
local ids = {}
local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  for line in io.lines(args[1]) do
    ids[#ids + 1] = line
  end
  at = tonumber(args[2])
  headers = { ["Authorization"] = "Bearer " .. os.getenv("TOKEN"), ["Content-Type"] = "application/json" }
end

function request()
  local id = ids[at + 1]
  if id == nil then
    wrk.thread:stop()
    id = ids[1]
  else
    at = at + 1
  end
  headers["Idempotency-Key"] = "k-" .. id
  return wrk.format("POST", "/v1/children/" .. id .. "/held-reviews", headers,
    '{"heldOn":"2025-09-01","chairedBy":"SYN-IRO-1","participationCode":"PN1"}')
end

function done(summary, latency, requests)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status
    + summary.errors.timeout
  io.write(string.format("done=%d failed=%d microseconds=%d p50=%.1f p99=%.1f next=%d\n",
    summary.requests - summary.errors.status, failed, summary.duration, latency:percentile(50), latency:percentile(99),
    threads[1]:get("at")))
end
