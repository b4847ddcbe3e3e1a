//! Recorded traffic in the form of HAR 1.2: a text in, requests and responses out. Programs differ in
//! what they write and leave out, so nothing but method, address and status has to be there.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::form;
use crate::driver::protocol::{Content, Field, Received, Recorded, insert};

/// An entry of a recording.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The method, in capitals.
    pub method: String,
    /// The address.
    pub url: String,
    /// What was recorded.
    pub recorded: Recorded,
}

/// Where an API lives: a host, and what its paths begin with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    host: String,
    prefix: String,
}

/// How many segments may stand before the path of an operation, where the host is anybody's.
const PREFIX: usize = 4;

impl Server {
    /// The server at that address; `None` if it names no host.
    pub fn new(url: &str) -> Option<Self> {
        let url = Address::of(url);
        (!url.host.is_empty()).then(|| Self {
            host: url.host.to_ascii_lowercase(),
            prefix: url.path.trim_end_matches('/').to_owned(),
        })
    }
}

/// Reads a recording. Entries for a host that is none of the servers have no path to look for; but if
/// no entry is for one of them, the API was called by another name, and all hosts count.
///
/// # Errors
///
/// What is no HAR, and why.
pub fn entries(text: &str, servers: &[Server]) -> Result<Vec<Entry>, String> {
    let text = text.trim_start_matches('\u{feff}');
    let har: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let Some(entries) = har["log"]["entries"].as_array() else {
        return Err("it has no list `log.entries`".to_owned());
    };
    let addresses: Vec<_> = entries
        .iter()
        .map(|entry| Address::of(entry["request"]["url"].as_str().unwrap_or_default()))
        .collect();
    let is_named = |address: &Address<'_>| servers.iter().any(|it| address.is_at(it));
    let any_host = !addresses.iter().any(is_named);
    let entries = entries.iter().zip(&addresses);
    Ok(entries
        .map(|(entry, address)| read(entry, address.paths(servers, any_host)))
        .collect())
}

/// `https://host/path?query#fragment`
struct Address<'a> {
    host: &'a str,
    path: &'a str,
    query: &'a str,
}

impl<'a> Address<'a> {
    fn of(url: &'a str) -> Self {
        let url = url.split('#').next().unwrap_or_default();
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let host = host.rsplit('@').next().unwrap_or_default();
        let host = host.trim_end_matches(":443").trim_end_matches(":80");
        Self { host, path, query }
    }

    fn is_at(&self, server: &Server) -> bool {
        let rest = self.path.strip_prefix(&server.prefix);
        self.host.eq_ignore_ascii_case(&server.host)
            && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The paths to look for, the best first.
    fn paths(&self, servers: &[Server], any_host: bool) -> Vec<String> {
        let at = servers.iter().filter(|server| self.is_at(server));
        let at = at.max_by_key(|server| server.prefix.len());
        if let Some(server) = at {
            return vec![self.path[server.prefix.len()..].to_owned()];
        }
        if !any_host {
            return Vec::new();
        }
        let slashes = self.path.match_indices('/').take(PREFIX + 1);
        slashes.map(|(at, _)| self.path[at..].to_owned()).collect()
    }
}

fn read(entry: &Value, paths: Vec<String>) -> Entry {
    let request = &entry["request"];
    let headers = request_headers(request);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let (method, url) = (
        text(&request["method"]).to_ascii_uppercase(),
        text(&request["url"]),
    );
    Entry {
        recorded: Recorded {
            method: method.clone(),
            paths,
            query: query(request, Address::of(&url).query),
            body: request_body(request, &headers),
            headers,
            response: response(&entry["response"]),
        },
        method,
        url,
    }
}

/// What the address has; the list beside it is the same, decoded or not, and counts only where the
/// address was cut.
fn query(request: &Value, query: &str) -> Vec<(String, String)> {
    if !query.is_empty() {
        return form::urlencoded(query);
    }
    pairs(&request["queryString"]).collect()
}

/// Headers by their names in lower case.
type Headers = BTreeMap<String, String>;

fn headers(message: &Value) -> Headers {
    let headers = pairs(&message["headers"]);
    headers
        .map(|(name, value)| (name.to_ascii_lowercase(), value))
        .collect()
}

/// The headers of a request; what its body is said to be is one of them.
fn request_headers(request: &Value) -> Headers {
    let mut headers = headers(request);
    let stated = request["postData"]["mimeType"].as_str();
    if let Some(media_type) = stated.filter(|it| !it.is_empty()) {
        headers.insert("content-type".to_owned(), media_type.to_owned());
    }
    headers
}

/// `[{"name": "a", "value": "b"}]`
fn pairs(list: &Value) -> impl Iterator<Item = (String, String)> {
    let list = list.as_array().into_iter().flatten();
    list.filter_map(|pair| {
        let value = pair["value"].as_str().unwrap_or_default();
        Some((pair["name"].as_str()?.to_owned(), value.to_owned()))
    })
}

fn request_body(request: &Value, headers: &Headers) -> Option<Content> {
    let post = &request["postData"];
    let media_type = headers.get("content-type").map_or("", String::as_str);
    let is = |name: &str| media_type.to_ascii_lowercase().starts_with(name);
    let fields = post["params"].as_array().filter(|it| !it.is_empty());
    let text = post["text"].as_str().filter(|text| !text.is_empty());
    match (text, fields) {
        (Some(text), _) if post["encoding"] == "base64" => Some(Content::Base64(text.to_owned())),
        (Some(text), _) if is("application/x-www-form-urlencoded") => {
            Some(object(form::urlencoded(text)))
        }
        (Some(text), None) if is("multipart/form-data") => {
            Some(form::multipart(media_type, text).map_or(Content::Missing, Content::Form))
        }
        (_, Some(fields)) if is("multipart/form-data") => {
            Some(Content::Form(fields.iter().filter_map(field).collect()))
        }
        (Some(text), _) => Some(Content::Text(text.to_owned())),
        (None, Some(_)) => Some(object(pairs(&post["params"]).collect())),
        (None, None) => may_have_body(request, headers).then_some(Content::Missing),
    }
}

/// Whether a body was sent that the recording does not have. Where its size is not known, methods
/// that mostly have one may have had one.
fn may_have_body(request: &Value, headers: &Headers) -> bool {
    let size = request["bodySize"].as_i64().filter(|size| *size >= 0);
    let length = || headers.get("content-length")?.parse().ok();
    match (size.or_else(length), request["method"].as_str()) {
        (Some(size), _) => size > 0,
        (None, Some(method)) => {
            ["POST", "PUT", "PATCH"].contains(&method.to_ascii_uppercase().as_str())
        }
        (None, None) => false,
    }
}

/// `a=1&b=2&b=3` gives `{"a": "1", "b": ["2", "3"]}`.
fn object(pairs: Vec<(String, String)>) -> Content {
    let mut members = Map::new();
    for (name, value) in pairs {
        insert(&mut members, &name, value);
    }
    Content::Json(members.into())
}

fn field(param: &Value) -> Option<Field> {
    let text = |name: &str| param[name].as_str().map(str::to_owned);
    Some(Field {
        name: text("name")?,
        value: text("value"),
        file_name: text("fileName"),
        content_type: text("contentType"),
    })
}

/// The response; `None` for a request that was blocked or given up, which has the status 0.
fn response(response: &Value) -> Option<Received> {
    let status = response["status"].as_u64().filter(|status| *status > 0)?;
    let content = &response["content"];
    let text = content["text"].as_str();
    let headers = headers(response);
    let redirect = response["redirectURL"].as_str().filter(|it| !it.is_empty());
    Some(Received {
        status: u16::try_from(status).ok()?,
        location: headers
            .get("location")
            .cloned()
            .or(redirect.map(str::to_owned)),
        body: match text {
            Some(text) if content["encoding"] == "base64" => Content::Base64(text.to_owned()),
            Some(text) => Content::Text(text.to_owned()),
            None if is_left_out(status, response) => Content::Missing,
            None => Content::Text(String::new()),
        },
    })
}

/// Whether there was a body that the recording does not have.
fn is_left_out(status: u64, response: &Value) -> bool {
    let has_none = matches!(status, 204 | 205) || (300..400).contains(&status) && status != 304;
    let sizes = [&response["content"]["size"], &response["bodySize"]];
    let size = sizes.into_iter().find_map(Value::as_i64);
    !has_none && (status == 304 || size != Some(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn har(entries: Value) -> String {
        json!({"log": {"version": "1.2", "entries": entries}}).to_string()
    }

    fn servers() -> Vec<Server> {
        ["https://api.example.com", "https://EU.example.com/v1/"]
            .iter()
            .filter_map(|url| Server::new(url))
            .collect()
    }

    fn paths(urls: &[&str]) -> Vec<Vec<String>> {
        let entry = |url: &&str| json!({"request": {"method": "get", "url": url}});
        let text = har(urls.iter().map(entry).collect());
        let entries = entries(&text, &servers()).unwrap();
        entries.into_iter().map(|it| it.recorded.paths).collect()
    }

    #[test]
    fn where_the_api_is_called_by_its_name_other_hosts_do_not_count() {
        assert_eq!(
            paths(&[
                "https://api.example.com/a/b%2Fc?d=e#f",
                "https://API.example.com:443/v1/a",
                "https://eu.example.com/v1/a",
                "https://eu.example.com/v10/a",
                "https://elsewhere.example/a",
                "about:blank",
            ]),
            [
                vec!["/a/b%2Fc"],
                vec!["/v1/a"],
                vec!["/a"],
                vec![],
                vec![],
                vec![],
            ]
        );
    }

    #[test]
    fn else_all_hosts_count_with_any_prefix() {
        assert_eq!(
            paths(&["http://localhost:8080/proxy/v2/me", "/me"]),
            [vec!["/proxy/v2/me", "/v2/me", "/me"], vec!["/me"]]
        );
    }

    #[test]
    fn a_query_is_that_of_the_address_if_it_has_one() {
        let list = json!([{"name": "a", "value": "x y"}, {"name": "flag"}]);
        let entry = |url: &str| json!({"request": {"url": url, "queryString": list}});
        let text = har(json!([entry("/a?a=1&a=%C3%A9+z"), entry("/a")]));
        let queries: Vec<_> = entries(&text, &[])
            .unwrap()
            .into_iter()
            .map(|it| it.recorded.query)
            .collect();
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(
            queries,
            [
                vec![pair("a", "1"), pair("a", "é z")],
                vec![pair("a", "x y"), pair("flag", "")],
            ]
        );
    }

    fn body(request: &Value) -> Option<Content> {
        request_body(request, &request_headers(request))
    }

    #[test]
    fn bodies_are_read_in_all_their_forms() {
        let param = json!([{"name": "a", "value": "1"}, {"name": "f", "fileName": "x.json", "contentType": "application/json"}]);
        for (post, size, expected) in [
            (json!(null), 0, json!(null)),
            (json!(null), -1, json!(null)),
            (json!(null), 7, json!("missing")),
            (
                json!({"mimeType": "application/json", "text": ""}),
                0,
                json!(null),
            ),
            (
                json!({"mimeType": "application/json", "text": "{}"}),
                2,
                json!({"text": "{}"}),
            ),
            (
                json!({"text": "e30=", "encoding": "base64"}),
                2,
                json!({"base64": "e30="}),
            ),
            (
                json!({"mimeType": "application/x-www-form-urlencoded; charset=utf-8", "text": "a=1&b=%26"}),
                9,
                json!({"json": {"a": "1", "b": "&"}}),
            ),
            (
                json!({"mimeType": "application/x-www-form-urlencoded", "params": [{"name": "a", "value": "1"}]}),
                3,
                json!({"json": {"a": "1"}}),
            ),
            (
                json!({"mimeType": "application/x-www-form-urlencoded", "text": "a=1&b=2&b=3&b=4"}),
                15,
                json!({"json": {"a": "1", "b": ["2", "3", "4"]}}),
            ),
            (
                json!({"mimeType": "multipart/form-data; boundary=x", "params": param}),
                99,
                json!({"form": [
                    {"name": "a", "value": "1", "file_name": null, "content_type": null},
                    {"name": "f", "value": null, "file_name": "x.json", "content_type": "application/json"},
                ]}),
            ),
        ] {
            let found = body(&json!({"postData": post, "bodySize": size}));
            assert_eq!(serde_json::to_value(found).unwrap(), expected, "{post}");
        }
    }

    #[test]
    fn a_form_may_be_told_by_the_header_alone() {
        let part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x--\r\n";
        let field = json!({"name": "a", "value": "1", "file_name": null, "content_type": null});
        for (media_type, post, expected) in [
            (
                "application/x-www-form-urlencoded",
                json!({"text": "a=1"}),
                json!({"json": {"a": "1"}}),
            ),
            (
                "multipart/form-data; boundary=x",
                json!({"mimeType": "", "text": part}),
                json!({"form": [field]}),
            ),
        ] {
            let header = json!({"name": "Content-Type", "value": media_type});
            let found = body(&json!({"headers": [header], "postData": post}));
            assert_eq!(serde_json::to_value(found).unwrap(), expected, "{post}");
        }
    }

    #[test]
    fn a_body_that_is_not_recorded_may_have_been_there() {
        let length = |length: &str| json!([{"name": "Content-Length", "value": length}]);
        for (request, expected) in [
            (json!({"method": "POST", "bodySize": 0}), false),
            (json!({"method": "GET", "bodySize": 7}), true),
            (json!({"method": "post", "bodySize": -1}), true),
            (json!({"method": "GET", "bodySize": -1}), false),
            (json!({"method": "PUT", "headers": length("0")}), false),
            (json!({"method": "DELETE", "headers": length("2")}), true),
        ] {
            let found = may_have_body(&request, &request_headers(&request));
            assert_eq!(found, expected, "{request}");
        }
    }

    #[test]
    fn a_response_is_what_came_and_what_is_known_of_it() {
        for (given, expected) in [
            (json!({"status": 0, "content": {"size": 0}}), json!(null)),
            (json!({}), json!(null)),
            (
                json!({"status": 200, "content": {"size": 2, "text": "{}", "compression": -4}}),
                json!({"status": 200, "location": null, "body": {"text": "{}"}}),
            ),
            (
                json!({"status": 200, "content": {"size": 3, "text": "AAEC", "encoding": "base64"}}),
                json!({"status": 200, "location": null, "body": {"base64": "AAEC"}}),
            ),
            (
                json!({"status": 200, "content": {"size": 9}}),
                json!({"status": 200, "location": null, "body": "missing"}),
            ),
            (
                json!({"status": 202, "content": {"size": 0}, "bodySize": -1}),
                json!({"status": 202, "location": null, "body": {"text": ""}}),
            ),
            (
                json!({"status": 204}),
                json!({"status": 204, "location": null, "body": {"text": ""}}),
            ),
            (
                json!({"status": 302, "content": {"size": -1}, "redirectURL": "",
                    "headers": [{"name": "LOCATION", "value": "https://a"}]}),
                json!({"status": 302, "location": "https://a", "body": {"text": ""}}),
            ),
        ] {
            let found = serde_json::to_value(response(&given)).unwrap();
            assert_eq!(found, expected, "{given}");
        }
    }

    #[test]
    fn what_is_no_recording_is_refused() {
        assert!(entries("{", &[]).is_err());
        let refused = entries("{\"log\": {}}", &[]).unwrap_err();
        assert_eq!(refused, "it has no list `log.entries`");
        let odd = har(json!([null, {"request": []}, {"request": {"url": 1}}]));
        assert_eq!(entries(&format!("\u{feff}{odd}"), &[]).unwrap().len(), 3);
    }
}
