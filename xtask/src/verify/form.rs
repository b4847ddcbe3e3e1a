//! Forms as they are on the wire, taken apart.

use percent_encoding::percent_decode_str;

use crate::driver::protocol::Field;

/// `a=1&b=x%20y` gives two pairs.
pub fn urlencoded(text: &str) -> Vec<(String, String)> {
    let decoded = |text: &str| {
        let text = text.replace('+', " ");
        percent_decode_str(&text).decode_utf8_lossy().into_owned()
    };
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

/// The parts of a `multipart/form-data` body; `None` if there are none.
pub fn multipart(media_type: &str, text: &str) -> Option<Vec<Field>> {
    let delimiter = format!("--{}", parameter(media_type, "boundary")?);
    let parts = text.split(&delimiter).skip(1);
    let fields: Vec<_> = parts.filter_map(part).collect();
    (!fields.is_empty()).then_some(fields)
}

/// Head, empty line, content. What follows the last delimiter, `--`, has none of these.
fn part(part: &str) -> Option<Field> {
    let part = part.replace("\r\n", "\n");
    let (head, content) = part.strip_prefix('\n')?.split_once("\n\n")?;
    let header = |wanted: &str| {
        let headers = head.lines().filter_map(|line| line.split_once(':'));
        let mut found = headers.filter(|(name, _)| name.trim().eq_ignore_ascii_case(wanted));
        found.next().map(|(_, value)| value.trim())
    };
    let disposition = header("content-disposition")?;
    let file_name = parameter(disposition, "filename");
    let content = content.strip_suffix('\n').unwrap_or(content);
    // Programs leave the contents of files out.
    let is_there = file_name.is_none() || !content.is_empty();
    Some(Field {
        name: parameter(disposition, "name")?.to_owned(),
        value: is_there.then(|| content.to_owned()),
        file_name: file_name.map(str::to_owned),
        content_type: header("content-type").map(str::to_owned),
    })
}

/// `form-data; name="a"` has the parameter `name`.
fn parameter<'a>(header: &'a str, wanted: &str) -> Option<&'a str> {
    let parameters = header.split(';').filter_map(|part| part.split_once('='));
    let mut found = parameters.filter(|(name, _)| name.trim().eq_ignore_ascii_case(wanted));
    found
        .next()
        .map(|(_, value)| value.trim().trim_matches('"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_taken_out_of_their_text() {
        let text = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\n2\r\n\
                    --b\r\ncontent-type: text/csv\r\nContent-Disposition: form-data; \
                    name=\"f\"; filename=\"x.csv\"\r\n\r\n\r\n--b--\r\n";
        let fields: Vec<_> = multipart("multipart/form-data; boundary=b", text)
            .unwrap()
            .into_iter()
            .map(|it| (it.name, it.value, it.file_name, it.content_type))
            .collect();
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(
            fields,
            [
                ("a".to_owned(), some("1\n2"), None, None),
                ("f".to_owned(), None, some("x.csv"), some("text/csv")),
            ]
        );
        assert!(multipart("multipart/form-data", text).is_none());
        assert!(multipart("multipart/form-data; boundary=b", "[redacted]").is_none());
    }

    #[test]
    fn pairs_are_decoded() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(
            urlencoded("a+b=%C3%A9%2B&c&&d=e=f"),
            [pair("a b", "é+"), pair("c", ""), pair("d", "e=f")]
        );
    }
}
