-- What the scripts share: the lines of a file, to a given one or all; the one at which the requests are; and what is said
-- at the end.
lines = {}
headers = {}
local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  local last = tonumber(args[3]) or math.huge
  for line in io.lines(args[1]) do
    if #lines == last then
      break
    end
    lines[#lines + 1] = line
  end
  at = tonumber(args[2])
  headers["Authorization"] = "Bearer " .. os.getenv("TOKEN")
end

function done(summary, latency, requests)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status
    + summary.errors.timeout
  io.write(string.format("done=%d failed=%d microseconds=%d p50=%.1f p99=%.1f next=%d\n",
    summary.requests - summary.errors.status, failed, summary.duration, latency:percentile(50), latency:percentile(99),
    threads[1]:get("at")))
end
