/** Days and Paris date-times: `calendar` tells them, `format` words them, `paris` places them. */
export { isDay, isLocalDateTime, laterDay, yearOf } from './calendar';
export { formatDate, formatDateTime, formatRange, formatTime, machineDate, ofDate } from './format';
export { iso8601, nowInParis, parisOffset, rfc822, todayInParis, toInstant } from './paris';
