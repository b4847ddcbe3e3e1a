//! A file that comes in.

use super::reader::Reader;
use super::worker::{Worker, panicked};
use crate::{Download as AsyncDownload, Error};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::io::{self, Read};
use std::sync::Arc;

/// A file that comes in, made by [`Client::download`](super::Client::download): a [`Read`].
///
/// What breaks off, stalls, or has another length than the server said is an error that says how
/// much came.
#[must_use = "the file is still on its way"]
pub struct Download {
    operation: &'static str,
    reader: Reader<AsyncDownload>,
    status: StatusCode,
    headers: HeaderMap,
    length: Option<u64>,
}

impl Download {
    pub(super) fn new(
        operation: &'static str,
        download: AsyncDownload,
        worker: Arc<Worker>,
    ) -> Self {
        Download {
            operation,
            status: download.status(),
            headers: download.headers().clone(),
            length: download.length(),
            reader: Reader::new(download, worker),
        }
    }

    /// How many bytes the file has, if the server said so.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// The file, or what is left of it, in memory: no more than the client allows for a response.
    ///
    /// # Errors
    ///
    /// When it breaks off or stalls, or is too long.
    pub fn bytes(self) -> Result<Bytes, Error> {
        let (start, download, worker) = self.reader.into_parts();
        let rest = match download {
            Some(download) => worker.wait(download.bytes()),
            None => Some(Ok(Bytes::new())),
        };
        let rest = rest.unwrap_or_else(|| Err(panicked(self.operation)))?;
        Ok(match start.is_empty() {
            true => rest,
            false => [start, rest].concat().into(),
        })
    }

    /// The status of the response that has the file.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the response that has the file.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }
}

impl Read for Download {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.reader.read(buffer)
    }
}

/// Leaves out the headers and the address, which may allow to fetch the file.
impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("status", &self.status)
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}
