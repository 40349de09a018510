// What a file of a book is made of, as one number: another one tells that the file is stale.
#pragma once

#include "core/derivatives/Book.h"
#include "core/derivatives/Derivative.h"

#include <string>

namespace kitapdar::derivatives {

/// SHA-256 in hexadecimal over all that the kind takes from the book, texts by their hashes: a plain text does not
/// depend on scans, a document on none but those of plates. Pure.
std::string inputsOf(const Book& book, DerivativeKind kind);

} // namespace kitapdar::derivatives
