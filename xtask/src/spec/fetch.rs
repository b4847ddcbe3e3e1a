//! Fetches the description from where `spec/lock.toml` says it is from.
//!
//! Decides nothing about it, and writes nothing.

use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::Failure;
use crate::lock::Upstream;

/// What upstream has now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    /// The text of the description.
    pub text: String,
    /// The commit it is at, if upstream says so.
    pub commit: Option<String>,
    /// The day of that commit.
    pub date: Option<String>,
}

/// Fetches what `upstream` names: the file at its newest commit; or what is at `url`, if given.
///
/// # Errors
///
/// When the source has no known address, or does not answer with the file.
pub fn fetch(upstream: &Upstream, url: Option<&str>) -> Result<Fetched, Failure> {
    if let Some(url) = url {
        return Ok(Fetched {
            text: get(url)?,
            commit: None,
            date: None,
        });
    }
    let repository = Repository::of(upstream)?;
    let commits = repository.commits();
    let listed: Value = serde_json::from_str(&get(&commits)?).unwrap_or_default();
    let text = |pointer: &str| listed.pointer(pointer).and_then(Value::as_str);
    let commit = text("/0/sha").ok_or_else(|| Failure::Fetch {
        url: commits.clone(),
        reason: "the answer names no commit".to_owned(),
    })?;
    let date = text("/0/commit/committer/date").and_then(|date| date.split('T').next());
    Ok(Fetched {
        text: get(&repository.file(commit))?,
        commit: Some(commit.chars().take(7).collect()),
        date: date.map(str::to_owned),
    })
}

/// A repository on GitHub, and the path of a file in it.
struct Repository<'a> {
    name: &'a str,
    path: &'a str,
}

impl<'a> Repository<'a> {
    fn of(upstream: &'a Upstream) -> Result<Self, Failure> {
        let name = upstream.source.strip_prefix("https://github.com/");
        let name = name.map(|name| name.trim_end_matches('/').trim_end_matches(".git"));
        match (name, &upstream.path) {
            (Some(name), Some(path)) => Ok(Self { name, path }),
            _ => Err(Failure::Fetch {
                url: upstream.source.clone(),
                reason: "spec/lock.toml names no file in a repository on GitHub; name its address \
                         with --fetch-url"
                    .to_owned(),
            }),
        }
    }

    /// Where the newest commit that touched the file is listed.
    fn commits(&self) -> String {
        let Self { name, path } = self;
        format!("https://api.github.com/repos/{name}/commits?path={path}&per_page=1")
    }

    /// Where the file is, as it was at `commit`.
    fn file(&self, commit: &str) -> String {
        let Self { name, path } = self;
        format!("https://raw.githubusercontent.com/{name}/{commit}/{path}")
    }
}

/// The text at `url`, which the program in `xtask/fetch` gets.
fn get(url: &str) -> Result<String, Failure> {
    let fail = |reason: String| Failure::Fetch {
        url: url.to_owned(),
        reason,
    };
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["run", "--quiet", "--package", "fetch", "--manifest-path"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("fetch/Cargo.toml"))
        .args(["--", url])
        .stdin(Stdio::null())
        .output()
        .map_err(|error| fail(format!("cargo cannot be run: {error}")))?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr);
        return Err(fail(reason.trim_end().to_owned()));
    }
    String::from_utf8(output.stdout).map_err(|_| fail("the answer is no text".to_owned()))
}

#[cfg(test)]
pub(super) mod tests {
    use std::io::{Read, Write};
    use std::net::TcpListener;
    use std::thread;

    use super::*;

    /// The address of a server that gives this answer once.
    pub(in crate::spec) fn server(answer: &'static [u8]) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = [0; 2048];
            let _ = stream.read(&mut request);
            stream.write_all(answer).unwrap();
        });
        format!("http://{address}/api.yaml")
    }

    fn upstream() -> Upstream {
        Upstream {
            source: "https://github.com/owner/repository".into(),
            path: Some("descriptions/0/api.yaml".into()),
            commit: None,
            date: None,
            version: "1".into(),
            sha256: crate::lock::sha256(""),
        }
    }

    fn failure(url: &str) -> String {
        fetch(&upstream(), Some(url)).unwrap_err().to_string()
    }

    #[test]
    fn the_text_of_a_success_is_the_description() {
        let url = server(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\na: \xc3\xa4\n");
        assert_eq!(fetch(&upstream(), Some(&url)).unwrap().text, "a: ä\n");
    }

    #[test]
    fn every_failure_names_the_address_and_what_happened() {
        let missing = server(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        assert_eq!(
            failure(&missing),
            format!("cannot fetch `{missing}`: http status: 404; nothing was changed")
        );
        let cut = server(b"HTTP/1.1 200 OK\r\nContent-Length: 60\r\n\r\nopenapi");
        assert!(failure(&cut).starts_with(&format!("cannot fetch `{cut}`: ")));
        let bytes = server(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n\xff");
        assert_eq!(
            failure(&bytes),
            format!("cannot fetch `{bytes}`: the answer is no text; nothing was changed")
        );
    }

    #[test]
    fn the_addresses_follow_from_the_lock() {
        let upstream = upstream();
        let repository = Repository::of(&upstream).unwrap();
        assert_eq!(
            repository.commits(),
            "https://api.github.com/repos/owner/repository/commits\
             ?path=descriptions/0/api.yaml&per_page=1"
        );
        assert_eq!(
            repository.file("1234567"),
            "https://raw.githubusercontent.com/owner/repository/1234567/descriptions/0/api.yaml"
        );
    }

    #[test]
    fn a_source_that_is_no_repository_needs_an_address() {
        let upstream = Upstream {
            source: "api.yaml".into(),
            ..upstream()
        };
        let error = fetch(&upstream, None).unwrap_err().to_string();
        assert!(error.contains("--fetch-url"), "{error}");
    }
}
