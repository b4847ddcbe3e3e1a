//! A file that comes in, and what becomes of it.

use crate::runtime::decode::RawResponse;
use crate::runtime::error::Error;
use crate::runtime::error_body::ErrorBody;
use crate::runtime::exchange::{Failure, content_length};
use crate::runtime::transport::{BELIEVED, ResponseBody, TransportError};
use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode, header};
use std::fmt;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::AsyncWrite;
use tokio::time::Sleep;

/// A file that comes in, made by [`Client::download`](crate::Client::download): a [`Stream`] of its
/// parts.
///
/// What breaks off, stalls, or has another length than the server said is an error that says how
/// much came. After an error the stream ends.
#[must_use = "the file is still on its way"]
pub struct Download {
    operation: &'static str,
    response: RawResponse,
    body: Option<ResponseBody>,
    /// The start, which has been read already to look at it.
    first: Option<Bytes>,
    length: Option<u64>,
    received: u64,
    /// How long nothing may come in.
    idle: Option<Duration>,
    /// The end of that time, while nothing comes in.
    stall: Option<Pin<Box<Sleep>>>,
    /// How much may be held in memory.
    most: usize,
}

/// How long a list of errors can be; what is longer is a file.
const LONGEST_LIST: usize = 64 << 10;

impl Download {
    pub(super) fn new(operation: &'static str, response: RawResponse, body: ResponseBody) -> Self {
        Download {
            operation,
            length: content_length(&response.headers),
            response,
            body: Some(body),
            first: None,
            received: 0,
            idle: None,
            stall: None,
            most: usize::MAX,
        }
    }

    pub(super) fn with_limits(mut self, idle: Option<Duration>, most: usize) -> Self {
        self.idle = idle;
        self.most = most;
        self
    }

    /// The same, unless it is a list of errors: then only its status is a success.
    pub(super) async fn checked(mut self) -> Result<Self, Error> {
        if !self.is_json() {
            return Ok(self);
        }
        let mut start = Vec::new();
        while start.len() <= LONGEST_LIST
            && let Some(chunk) = poll_fn(|cx| self.poll_body(cx)).await.transpose()?
        {
            start.extend_from_slice(&chunk);
        }
        let start = Bytes::from(start);
        if let Some(listed) = ErrorBody::parse_list(&start) {
            let mut response = self.response;
            response.body = start;
            return Err(Error::api(self.operation, response, listed));
        }
        self.first = Some(start).filter(|start| !start.is_empty());
        Ok(self)
    }

    fn is_json(&self) -> bool {
        const JSON: &[u8] = b"application/json";
        let content_type = self.response.headers.get(header::CONTENT_TYPE);
        let start = content_type.and_then(|it| it.as_bytes().get(..JSON.len()));
        start.is_some_and(|start| start.eq_ignore_ascii_case(JSON))
    }

    /// How many bytes the file has, if the server said so.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// How many bytes have come in.
    pub fn received(&self) -> u64 {
        self.received
    }

    /// The status of the response that has the file.
    pub fn status(&self) -> StatusCode {
        self.response.status
    }

    /// The headers of the response that has the file.
    pub fn headers(&self) -> &HeaderMap {
        &self.response.headers
    }

    /// The next part of the file; `None` at its end.
    ///
    /// # Errors
    ///
    /// When it breaks off or stalls.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|cx| self.poll_chunk(cx)).await.transpose()
    }

    /// The whole file, in memory: no more than the client allows for a response.
    ///
    /// # Errors
    ///
    /// When it breaks off or stalls, or is too long.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let length = self.length.and_then(|length| usize::try_from(length).ok());
        if length.is_some_and(|length| length > self.most) {
            return Err(self.failure(TransportError::too_long(self.most)));
        }
        let mut all = Vec::with_capacity(length.unwrap_or_default().min(BELIEVED));
        while let Some(chunk) = self.chunk().await? {
            if chunk.len() > self.most - all.len() {
                return Err(self.failure(TransportError::too_long(self.most)));
            }
            all.extend_from_slice(&chunk);
        }
        Ok(all.into())
    }

    /// Writes the file while it comes in, however long it is, and returns its length.
    ///
    /// # Errors
    ///
    /// When it breaks off or stalls, or cannot be written.
    pub async fn write_to<W>(mut self, writer: &mut W) -> Result<u64, Error>
    where
        W: AsyncWrite + Unpin + ?Sized,
    {
        let mut writer = Pin::new(writer);
        let operation = self.operation;
        let unwritten = |error| Error::write(operation, error);
        while let Some(mut chunk) = self.chunk().await? {
            while !chunk.is_empty() {
                let written = poll_fn(|cx| writer.as_mut().poll_write(cx, &chunk)).await;
                let written = written.and_then(nonzero).map_err(unwritten)?;
                chunk = chunk.slice(written.min(chunk.len())..);
            }
        }
        let flushed = poll_fn(|cx| writer.as_mut().poll_flush(cx)).await;
        flushed.map_err(unwritten)?;
        Ok(self.received)
    }

    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        match self.first.take() {
            Some(first) => Poll::Ready(Some(Ok(first))),
            None => self.poll_body(cx),
        }
    }

    fn poll_body(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let Some(body) = &mut self.body else {
            return Poll::Ready(None);
        };
        let result = match Pin::new(body).poll_next(cx) {
            Poll::Ready(chunk) => self.accept(chunk),
            Poll::Pending => {
                ready!(self.poll_stall(cx));
                let (received, length) = (self.received, self.length);
                Err(TransportError::stalled(received, length, self.idle))
            }
        };
        self.stall = None;
        Poll::Ready(match result {
            Ok(Some(bytes)) => Some(Ok(bytes)),
            Ok(None) => {
                self.body = None;
                None
            }
            Err(error) => {
                self.body = None;
                Some(Err(self.failure(error)))
            }
        })
    }

    /// Counts what came in.
    fn accept(
        &mut self,
        chunk: Option<Result<Bytes, TransportError>>,
    ) -> Result<Option<Bytes>, TransportError> {
        let length = self.length.unwrap_or(u64::MAX);
        match chunk {
            Some(Ok(bytes)) if bytes.len() as u64 <= length - self.received => {
                self.received += bytes.len() as u64;
                Ok(Some(bytes))
            }
            Some(Ok(_)) => Err(self.broken_off("it is longer than the server said")),
            Some(Err(error)) if error.is_body() => Err(self.broken_off(error)),
            Some(Err(error)) => Err(error),
            None if self.length.is_some_and(|length| self.received < length) => {
                Err(self.broken_off("it is shorter than the server said"))
            }
            None => Ok(None),
        }
    }

    fn broken_off(
        &self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> TransportError {
        TransportError::broken_off(self.received, self.length, source)
    }

    /// Ready once nothing has come in for too long.
    fn poll_stall(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let Some(idle) = self.idle else {
            return Poll::Pending;
        };
        let stall = self
            .stall
            .get_or_insert_with(|| Box::pin(tokio::time::sleep(idle)));
        stall.as_mut().poll(cx)
    }

    fn failure(&self, cause: TransportError) -> Error {
        let failure = Failure {
            cause,
            response: Some(self.response.clone()),
        };
        Error::failure(self.operation, failure)
    }
}

fn nonzero(written: usize) -> io::Result<usize> {
    match written {
        0 => Err(io::ErrorKind::WriteZero.into()),
        written => Ok(written),
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_chunk(cx)
    }
}

/// For readers made of a download, such as `tokio_util::io::StreamReader`.
impl From<Error> for io::Error {
    fn from(error: Error) -> Self {
        let kind = if error.is_timeout() {
            io::ErrorKind::TimedOut
        } else {
            io::ErrorKind::Other
        };
        io::Error::new(kind, error)
    }
}

/// Leaves out the headers and the address, which may allow to fetch the file.
impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("operation", &self.operation)
            .field("status", &self.response.status)
            .field("length", &self.length)
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}
