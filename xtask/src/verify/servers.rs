//! The addresses of a description's servers: with variables, one for each of their values.

use std::collections::BTreeSet;

use openapiv3::Server;

/// How many addresses count at most: variables multiply them.
const MOST: usize = 1000;

/// `https://{at}.example` with `eu` and `us` for `at` gives `https://eu.example` and
/// `https://us.example`.
pub fn addresses(server: &Server) -> Vec<String> {
    let mut addresses = vec![server.url.clone()];
    for (name, variable) in server.variables.iter().flatten() {
        let values = variable.enumeration.iter().chain([&variable.default]);
        let values: BTreeSet<_> = values.collect();
        let place = format!("{{{name}}}");
        let replaced = addresses
            .iter()
            .flat_map(|address| values.iter().map(|value| address.replace(&place, value)));
        addresses = replaced.take(MOST).collect();
    }
    addresses
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_value_of_each_variable_gives_an_address() {
        let server = json!({
            "url": "https://{at}.example/{base}/",
            "variables": {
                "at": {"default": "us", "enum": ["us", "eu"]},
                "base": {"default": "v1"},
            },
        });
        assert_eq!(
            addresses(&serde_json::from_value(server).unwrap()),
            ["https://eu.example/v1/", "https://us.example/v1/"]
        );
    }

    #[test]
    fn an_address_without_variables_is_itself() {
        let server = json!({"url": "https://api.example/{what}"});
        assert_eq!(
            addresses(&serde_json::from_value(server).unwrap()),
            ["https://api.example/{what}"]
        );
    }
}
