-- One atomic step: write what is kept of the batch's cases and move the state cursor.
-- KEYS[1] cursor hash of the partition; KEYS[2..] one key for each case.
-- ARGV[1] epoch of the claim, ARGV[2] the cursor it read, ARGV[3] the new cursor,
-- ARGV[4..] one value for each case.
local at = redis.call('HMGET', KEYS[1], 'epoch', 'state')
if at[1] ~= ARGV[1] then return 'FENCED' end
if (at[2] or '-1') ~= ARGV[2] then return 'GAP' end
for i = 2, #KEYS do redis.call('SET', KEYS[i], ARGV[i + 2]) end
redis.call('HSET', KEYS[1], 'state', ARGV[3])
return 'OK'
