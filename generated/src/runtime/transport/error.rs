//! What can go wrong on the way.

use std::error::Error;
use std::fmt;

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
    TooLong,
    Other,
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

    /// The response is longer than the client allows.
    pub(super) fn too_long(limit: usize) -> Self {
        TransportError::new(Kind::TooLong, Box::new(TooLong(limit)))
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
        matches!(self.kind, Kind::Timeout | Kind::ConnectTimeout)
    }

    /// Whether the response is longer than the client allows.
    pub fn is_too_long(&self) -> bool {
        self.kind == Kind::TooLong
    }

    /// Whether the body of the response broke off.
    pub fn is_body(&self) -> bool {
        self.kind == Kind::Body
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
        f.write_str(match self.kind {
            Kind::Connect => "no connection",
            Kind::ConnectTimeout => "no connection in time",
            Kind::Timeout => "timed out",
            Kind::Body => "the response broke off",
            Kind::TooLong => "the response is too long",
            Kind::Other => "the request or its response was lost",
        })
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
