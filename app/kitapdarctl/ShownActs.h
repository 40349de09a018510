// What is signed, in sentences: whoever signs reads them before, never the form in which it is kept.
#pragma once

#include "app/kitapdarctl/Answer.h"
#include "core/circulation/Erasure.h"
#include "core/staff/Signature.h"

#include <string>

namespace kitapdar::ctl {

/// Lines of what the terms of retention forget, with ends of lines. `dry`: what would be.
std::string retainLines(const circulation::Overdue& done, bool dry);

/// What an act says, a sentence on each line, with ends of lines: its kind, its number, copies and sum, the first lines
/// of its list, and its mark. Any change of it makes another mark.
std::string shownLines(const staff::Act& act);
/// The same on stderr: whoever signs reads it before the password is asked for or read, also where no terminal is.
void showBeforeSigning(const staff::Act& act);

} // namespace kitapdar::ctl
