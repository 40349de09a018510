// What is signed, in sentences: whoever signs reads them before, never the form in which it is kept.
#pragma once

#include "app/kitapdarctl/Answer.h"
#include "core/circulation/Erasure.h"
#include "core/staff/Signature.h"

#include <string>

namespace kitapdar::ctl {

/// Lines of what the terms of retention forget, with ends of lines. `dry`: what would be.
std::string retainLines(const circulation::Overdue& done, bool dry);

/// What an act says, a sentence on each line, with ends of lines.
std::string shownLines(const staff::Act& act);

} // namespace kitapdar::ctl
