// What a draft about a title is about.
#pragma once

#include "core/catalogue/Record.h"
#include "ui/forms/FormDraft.h"

namespace kitapdar::ui {

/// After a restore another title may have got the number of one.
DraftSubject subjectOf(const catalogue::Record& record);

} // namespace kitapdar::ui
