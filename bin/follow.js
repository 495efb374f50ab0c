'use strict'
// The program ends in order when its launcher was killed and could not pass a signal on.
process.channel?.unref()
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
