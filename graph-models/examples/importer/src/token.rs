//! The access token, which is not an argument: other users of a computer can see the arguments of programs.

use std::env;

use graph_models::Secret;

const VARIABLE: &str = "GRAPH_TOKEN";

/// Reads the token from the environment. The error is a message for the user, and never quotes the token.
pub(crate) fn read() -> Result<Secret<String>, String> {
    let token = env::var_os(VARIABLE).filter(|token| !token.is_empty()).ok_or_else(|| {
        format!(
            "the access token is missing: set the environment variable {VARIABLE}, for example, after \
             `az login --service-principal`, to the output of \
             `az account get-access-token --resource-type ms-graph --query accessToken --output tsv`"
        )
    })?;
    match token.to_str().map(str::trim) {
        // The characters of a token in RFC 6750, section 2.1.
        Some(token) if !token.is_empty() && token.bytes().all(is_of_token) => Ok(Secret::from(token)),
        _ => Err(format!("{VARIABLE} is not an access token: set it to the token alone, without `Bearer` before it")),
    }
}

fn is_of_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte)
}
