//! A point in time, as the API counts it.

use super::scalar::integer;
use super::{Decoder, Source, View, Wire};
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Seconds since 1970-01-01 00:00 UTC.
///
/// ```
/// use intercom_client::Timestamp;
///
/// assert_eq!(Timestamp::from(1_674_917_488).to_string(), "2023-01-28T14:51:28Z");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The current time.
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// Seconds since 1970; negative before.
    pub fn as_secs(self) -> i64 {
        self.0
    }

    /// The same as a system time, unless that is out of the system's range.
    pub fn to_system_time(self) -> Option<SystemTime> {
        let distance = Duration::from_secs(self.0.unsigned_abs());
        match self.0 {
            0.. => UNIX_EPOCH.checked_add(distance),
            _ => UNIX_EPOCH.checked_sub(distance),
        }
    }
}

impl From<i64> for Timestamp {
    fn from(seconds: i64) -> Self {
        Timestamp(seconds)
    }
}

/// Drops the fraction of the second.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let seconds = |distance: Duration| i64::try_from(distance.as_secs()).unwrap_or(i64::MAX);
        match time.duration_since(UNIX_EPOCH) {
            Ok(after) => Timestamp(seconds(after)),
            Err(error) => {
                let before = error.duration();
                let partial = i64::from(before.subsec_nanos() > 0);
                Timestamp(-seconds(before) - partial)
            }
        }
    }
}

/// RFC 3339 in UTC: `2023-01-28T14:51:28Z`.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const DAY: i64 = 24 * 60 * 60;
        let (year, month, day) = date(self.0.div_euclid(DAY));
        let second = self.0.rem_euclid(DAY);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        write!(
            f,
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z"
        )
    }
}

/// Year, month and day of a number of days since 1970-01-01.
///
/// Years are counted from March, so that the leap day is the last day of its year; 400 of them
/// are an era, and all eras have the same number of days.
fn date(days: i64) -> (i64, i64, i64) {
    const DAYS_IN_ERA: i64 = 146_097;
    const DAYS_FROM_YEAR_0: i64 = 719_468; // 0000-03-01 to 1970-01-01
    let days = days + DAYS_FROM_YEAR_0;
    let (era, day_of_era) = (days.div_euclid(DAYS_IN_ERA), days.rem_euclid(DAYS_IN_ERA));
    let leap_days = day_of_era / 1_460 - day_of_era / 36_524 + day_of_era / 146_096;
    let year_of_era = (day_of_era - leap_days) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = (month_from_march + 2) % 12 + 1;
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    (year, month, day)
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Wire for Timestamp {
    fn make(source: Source<'_, '_>, cx: &mut Decoder) -> Option<Self> {
        match source {
            Source::Json(node) => integer(node).map(Timestamp).or_else(|| {
                cx.wrong_type("timestamp (integer)", node);
                None
            }),
            Source::Value(value) => match value.view() {
                View::Timestamp(time) => Some(time),
                _ => None,
            },
        }
    }

    fn view(&self) -> View<'_> {
        View::Timestamp(*self)
    }
}

crate::__serde!(Timestamp);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_shows_as_rfc_3339() {
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (-1, "1969-12-31T23:59:59Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (951_868_800, "2000-03-01T00:00:00Z"),
            (1_709_164_800, "2024-02-29T00:00:00Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
            (253_402_300_799, "9999-12-31T23:59:59Z"),
            (-62_167_219_200, "0000-01-01T00:00:00Z"),
        ] {
            assert_eq!(Timestamp::from(seconds).to_string(), text);
        }
        for extreme in [i64::MIN, i64::MAX] {
            assert!(!Timestamp::from(extreme).to_string().is_empty());
        }
    }

    #[test]
    fn system_times_lose_their_fraction_only() {
        let half = Duration::from_millis(500);
        for seconds in [-2, -1, 0, 1, 1_674_917_488] {
            let time = Timestamp::from(seconds).to_system_time().unwrap();
            assert_eq!(Timestamp::from(time).as_secs(), seconds);
            assert_eq!(Timestamp::from(time + half).as_secs(), seconds);
        }
    }
}
