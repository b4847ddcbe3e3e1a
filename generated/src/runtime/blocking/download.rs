//! A file that comes in.

use super::reader::Reader;
use super::worker::Worker;
use crate::Download as AsyncDownload;
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
    reader: Reader<AsyncDownload>,
    status: StatusCode,
    headers: HeaderMap,
    length: Option<u64>,
}

impl Download {
    pub(super) fn new(download: AsyncDownload, worker: Arc<Worker>) -> Self {
        Download {
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
