//! The body of a response as a reader.

use super::client::PANICKED;
use super::worker::Worker;
use crate::ResponseBody;
use bytes::{Buf, Bytes};
use std::fmt;
use std::io::{self, Read};
use std::sync::Arc;

/// The body of a response while it is on the way: a [`Read`].
pub struct Body {
    /// `None` at the end, and after an error.
    body: Option<ResponseBody>,
    chunk: Bytes,
    worker: Arc<Worker>,
}

impl Body {
    pub(super) fn new(body: ResponseBody, worker: Arc<Worker>) -> Self {
        Body {
            body: Some(body),
            chunk: Bytes::new(),
            worker,
        }
    }

    /// Waits for the next part that is not empty.
    fn fill(&mut self) -> io::Result<()> {
        while self.chunk.is_empty()
            && let Some(mut body) = self.body.take()
        {
            let read = self.worker.wait(async move {
                let chunk = body.chunk().await;
                (body, chunk)
            });
            let (body, chunk) = read.ok_or_else(|| io::Error::other(PANICKED))?;
            if let Some(chunk) = chunk.map_err(io::Error::other)? {
                self.body = Some(body);
                self.chunk = chunk;
            }
        }
        Ok(())
    }
}

impl Read for Body {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.fill()?;
        let length = buffer.len().min(self.chunk.len());
        self.chunk.copy_to_slice(&mut buffer[..length]);
        Ok(length)
    }
}

/// Shows no content: bodies can hold personal data.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Body(stream)")
    }
}
