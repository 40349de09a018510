// Titles with their copies as a table: a line for each copy, one for a title without any.
#pragma once

#include "core/documents/Renderer.h"
#include "core/exchange/ExportService.h"
#include "wording/Languages.h"

#include <string>

namespace kitapdar {

/// `name`: the heading, "" = "Titles with copies". Numbers, prices in tenge and days are such in the cells. The table
/// may be read once.
documents::Document holdingsPaper(const exchange::HeldTitles& titles, const std::string& name, Day today,
                                  Language language);

} // namespace kitapdar
