//! A server on the loopback interface that does what servers should not: it is slow, silent, or gone
//! in the middle of a response. What it writes are the bytes as they stand in the test.

use std::collections::VecDeque;
use std::io;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::sleep;

/// What the server does with a connection, one after the other. At the end it closes the connection.
#[derive(Clone, Copy, Debug)]
pub enum Act {
    /// Reads a request, without its body.
    Read,
    /// Writes this.
    Write(&'static str),
    /// Writes this so many times.
    Repeat(&'static str, usize),
    /// Does nothing for that long.
    Wait(Duration),
    /// Breaks the connection off, so that the client sees an error and not an end.
    Reset,
}

/// A server with a script for each connection, in the order in which they come.
#[derive(Debug)]
pub struct Faulty {
    url: String,
    task: JoinHandle<usize>,
}

impl Faulty {
    /// A server with those scripts, on a free port. After the last script it does not listen.
    ///
    /// # Errors
    ///
    /// When there is no free port.
    pub async fn start(scripts: impl IntoIterator<Item = Vec<Act>>) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let scripts: VecDeque<_> = scripts.into_iter().collect();
        let task = tokio::spawn(async move {
            let mut connections = 0;
            for script in scripts {
                let Ok((stream, _)) = listener.accept().await else {
                    break;
                };
                connections += 1;
                tokio::spawn(play(stream, script));
            }
            connections
        });
        Ok(Self { url, task })
    }

    /// Where it listens: `http://127.0.0.1:40123`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Whether there was a connection for each script.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.task.is_finished()
    }
}

impl Drop for Faulty {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn play(mut stream: TcpStream, script: Vec<Act>) -> io::Result<()> {
    for act in script {
        match act {
            Act::Read => read_head(&mut stream).await?,
            Act::Write(text) => stream.write_all(text.as_bytes()).await?,
            Act::Repeat(text, times) => {
                for _ in 0..times {
                    stream.write_all(text.as_bytes()).await?;
                }
            }
            Act::Wait(time) => sleep(time).await,
            Act::Reset => stream.set_zero_linger()?,
        }
    }
    Ok(())
}

async fn read_head(stream: &mut TcpStream) -> io::Result<()> {
    let mut head = Vec::new();
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        if stream.read_buf(&mut head).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
    Ok(())
}
