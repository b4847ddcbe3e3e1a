//! The body of a response, while it is on the way.

use super::reader::Reader;
use super::worker::Worker;
use crate::ResponseBody;
use std::fmt;
use std::io::{self, Read};
use std::sync::Arc;

/// The body of a response while it is on the way: a [`Read`].
pub struct Body(Reader<ResponseBody>);

impl Body {
    pub(super) fn new(body: ResponseBody, worker: Arc<Worker>) -> Self {
        Body(Reader::new(body, worker))
    }
}

impl Read for Body {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}

/// Shows no content: bodies can hold personal data.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Body(stream)")
    }
}
