use std::{
    io::{self, BufRead, BufReader, Error, ErrorKind, Read, Write},
    net::{Shutdown, TcpStream},
    time::Instant,
};

use super::{End, Received, Reply};

/// Answers the requests of a connection, one after the other, until either side ends it.
pub(super) fn serve(connection: &TcpStream, mut reply: impl FnMut(&Received) -> Reply) -> io::Result<()> {
    let mut writer = connection;
    let mut reader = BufReader::new(connection);
    while let Some(request) = read(&mut reader)? {
        let is_last = request.header("connection").is_some_and(|value| value.eq_ignore_ascii_case("close"));
        let reply = reply(&request);
        match reply.end {
            End::Silent => return reader.read_to_end(&mut Vec::new()).map(drop),
            End::Broken => {}
            End::Whole | End::CutShort => writer.write_all(&reply.to_bytes())?,
        }
        if reply.end != End::Whole || is_last {
            break;
        }
    }
    connection.shutdown(Shutdown::Both)
}

/// Reads a request. Returns `None` if there is no further one.
fn read(reader: &mut impl BufRead) -> io::Result<Option<Received>> {
    let first = read_line(reader)?;
    let mut words = first.split(' ').map(str::to_owned);
    let (Some(method), Some(target)) = (words.next(), words.next()) else { return Ok(None) };
    let mut headers = Vec::new();
    loop {
        let line = read_line(reader)?;
        let Some((name, value)) = line.split_once(':') else { break };
        headers.push((name.to_owned(), value.trim().to_owned()));
    }
    let mut request = Received { method, target, headers, content: Vec::new(), time: Instant::now() };
    // No client of these tests sends a body in chunks.
    let length = request.header("content-length").map_or(Ok(0), str::parse);
    request.content = vec![0; length.map_err(|error| Error::new(ErrorKind::InvalidData, error))?];
    reader.read_exact(&mut request.content)?;
    request.time = Instant::now();
    Ok(Some(request))
}

/// Reads a line, without its end.
fn read_line(reader: &mut impl BufRead) -> io::Result<String> {
    let mut line = String::new();
    reader.read_line(&mut line)?;
    line.truncate(line.trim_end_matches(['\r', '\n']).len());
    Ok(line)
}

impl Reply {
    fn to_bytes(&self) -> Vec<u8> {
        let Self { status, headers, content, end } = self;
        let mut bytes = format!("HTTP/1.1 {status} Status\r\nContent-Length: {}\r\n", content.len()).into_bytes();
        for (name, value) in headers {
            bytes.extend(format!("{name}: {value}\r\n").into_bytes());
        }
        bytes.extend(b"\r\n");
        let sent = if *end == End::CutShort { content.len() / 2 } else { content.len() };
        bytes.extend(&content[..sent]);
        bytes
    }
}
