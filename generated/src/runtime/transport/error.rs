//! What can go wrong on the way.

use std::error::Error;
use std::fmt;
use std::io;
use std::time::Duration;

/// Why a transport has no response, or only a part of one.
#[derive(Debug)]
pub struct TransportError {
    kind: Kind,
    source: Source,
}

type Source = Box<dyn Error + Send + Sync>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Connect,
    ConnectTimeout,
    Timeout,
    Body,
    /// The body broke off, or stalled, after so many of so many bytes.
    BrokenOff(u64, Option<u64>),
    Stalled(u64, Option<u64>),
    TooLong,
    Redirected,
    Other,
}

impl Kind {
    fn text(self) -> &'static str {
        match self {
            Kind::Connect => "no connection",
            Kind::ConnectTimeout => "no connection in time",
            Kind::Timeout => "timed out",
            Kind::Body | Kind::BrokenOff(..) => "the response broke off",
            Kind::Stalled(..) => "the response stalled",
            Kind::TooLong => "the response is too long",
            Kind::Redirected => "the HTTP client followed a redirect, which it must not",
            Kind::Other => "the request or its response was lost",
        }
    }

    /// How much came of how much, if that is known.
    fn progress(self) -> Option<(u64, Option<u64>)> {
        match self {
            Kind::BrokenOff(received, length) | Kind::Stalled(received, length) => {
                Some((received, length))
            }
            _ => None,
        }
    }
}

impl TransportError {
    /// There was no connection, so that nothing was sent.
    pub fn connect(source: impl Into<Source>) -> Self {
        TransportError::new(Kind::Connect, source.into())
    }

    /// There was no connection in time, so that nothing was sent.
    pub fn connect_timeout(source: impl Into<Source>) -> Self {
        TransportError::new(Kind::ConnectTimeout, source.into())
    }

    /// There was no response in time.
    pub fn timeout(source: impl Into<Source>) -> Self {
        TransportError::new(Kind::Timeout, source.into())
    }

    /// The body of the response broke off.
    pub fn body(source: impl Into<Source>) -> Self {
        TransportError::new(Kind::Body, source.into())
    }

    /// The body of the response broke off after `received` of `length` bytes.
    pub(in crate::runtime) fn broken_off(
        received: u64,
        length: Option<u64>,
        source: impl Into<Source>,
    ) -> Self {
        TransportError::new(Kind::BrokenOff(received, length), source.into())
    }

    /// Nothing more came within the limit.
    pub(in crate::runtime) fn stalled(
        received: u64,
        length: Option<u64>,
        limit: Option<Duration>,
    ) -> Self {
        let source = format!("nothing came for {:?}", limit.unwrap_or_default());
        TransportError::new(Kind::Stalled(received, length), source.into())
    }

    /// The response is longer than the client allows.
    pub(in crate::runtime) fn too_long(limit: usize) -> Self {
        TransportError::new(Kind::TooLong, Box::new(TooLong(limit)))
    }

    /// The transport went elsewhere by itself.
    pub(super) fn redirected(source: impl Into<Source>) -> Self {
        TransportError::new(Kind::Redirected, source.into())
    }

    /// Anything else.
    pub fn other(source: impl Into<Source>) -> Self {
        TransportError::new(Kind::Other, source.into())
    }

    fn new(kind: Kind, source: Source) -> Self {
        TransportError { kind, source }
    }

    /// Whether there was no connection, so that nothing was sent.
    pub fn is_connect(&self) -> bool {
        matches!(self.kind, Kind::Connect | Kind::ConnectTimeout)
    }

    /// Whether it took too long.
    pub fn is_timeout(&self) -> bool {
        matches!(
            self.kind,
            Kind::Timeout | Kind::ConnectTimeout | Kind::Stalled(..)
        )
    }

    /// Whether the response is longer than the client allows.
    pub fn is_too_long(&self) -> bool {
        self.kind == Kind::TooLong
    }

    /// Whether it may be better next time.
    pub(in crate::runtime) fn may_pass(&self) -> bool {
        !matches!(self.kind, Kind::TooLong | Kind::Redirected)
    }

    /// Whether the body of the response broke off.
    pub fn is_body(&self) -> bool {
        matches!(self.kind, Kind::Body | Kind::BrokenOff(..))
    }
}

/// For readers made of a body.
impl From<TransportError> for io::Error {
    fn from(error: TransportError) -> Self {
        let kind = if error.is_timeout() {
            io::ErrorKind::TimedOut
        } else {
            io::ErrorKind::Other
        };
        io::Error::new(kind, error)
    }
}

#[derive(Debug)]
struct TooLong(usize);

impl fmt::Display for TooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the client allows {} bytes", self.0)
    }
}

impl Error for TooLong {}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.text())?;
        match self.kind.progress() {
            Some((received, Some(length))) => write!(f, " after {received} of {length} bytes"),
            Some((received, None)) => write!(f, " after {received} bytes"),
            None => Ok(()),
        }
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
