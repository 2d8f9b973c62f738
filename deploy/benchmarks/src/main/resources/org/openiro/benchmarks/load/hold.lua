-- Holds a review of one child after the other, each once.
dofile("lines.lua")
headers["Content-Type"] = "application/json"

function request()
  local id = lines[at + 1]
  if id == nil then
    wrk.thread:stop()
    id = lines[1]
  else
    at = at + 1
  end
  headers["Idempotency-Key"] = "k-" .. id
  return wrk.format("POST", "/v1/children/" .. id .. "/held-reviews", headers,
    '{"heldOn":"2025-09-01","chairedBy":"SYN-IRO-1","participationCode":"PN1"}')
end
