//! Prism itself: installed once, started on a free port, and stopped when it is dropped.

use std::fs::File;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::{Failure, npm};

/// How long Prism may take to read a description.
const START: Duration = Duration::from_secs(180);

/// A running server.
pub struct Server {
    process: Child,
    url: String,
}

impl Server {
    /// Starts a server for a description, installing it before if it is not there.
    ///
    /// # Errors
    ///
    /// When npm or Prism cannot be run.
    pub fn start(root: &Path, scratch: &Path, spec: &Path) -> Result<Self, Failure> {
        let pinned = root.join("tests/prism");
        npm::install("Prism", &pinned, scratch, &program(scratch), |reason| {
            prism(scratch, reason)
        })?;
        let address = free_address().map_err(|reason| prism(scratch, &reason.to_string()))?;
        eprintln!("starting Prism");
        let log = scratch.join("prism.log");
        let out = File::create(&log).map_err(|reason| Failure::write(&log, reason))?;
        let errors = out
            .try_clone()
            .map_err(|reason| Failure::write(&log, reason))?;
        let process = Command::new("node")
            .arg(program(scratch))
            .args(["mock", "--host", "127.0.0.1", "--port"])
            .arg(address.port().to_string())
            .args([
                "--dynamic",
                "false",
                "--errors",
                "false",
                "--verboseLevel",
                "error",
            ])
            .arg(spec)
            .stdin(Stdio::null())
            .stdout(out)
            .stderr(errors)
            .spawn()
            .map_err(|reason| prism(scratch, &reason.to_string()))?;
        let mut server = Self {
            process,
            url: format!("http://{address}"),
        };
        server.wait(address, &log)?;
        Ok(server)
    }

    /// Where it listens.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Until it takes connections.
    fn wait(&mut self, address: SocketAddr, log: &Path) -> Result<(), Failure> {
        let started = Instant::now();
        while TcpStream::connect(address).is_err() {
            let has_ended = !matches!(self.process.try_wait(), Ok(None));
            if has_ended || started.elapsed() > START {
                return Err(prism(log, "it did not start"));
            }
            sleep(Duration::from_millis(100));
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn program(scratch: &Path) -> PathBuf {
    scratch.join("node_modules/@stoplight/prism-cli/dist/index.js")
}

/// An address that nobody listens on at the moment.
fn free_address() -> std::io::Result<SocketAddr> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()
}

fn prism(place: &Path, reason: &str) -> Failure {
    Failure::Prism {
        place: place.display().to_string(),
        reason: reason.to_owned(),
    }
}
