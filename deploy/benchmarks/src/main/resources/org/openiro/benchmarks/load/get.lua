-- Gets one path after the other, and begins again at the end.
dofile("lines.lua")

function request()
  at = at % #lines + 1
  return wrk.format("GET", lines[at], headers)
end
