//! temp
mod annotations;
mod base;
mod bind;
mod flags;
