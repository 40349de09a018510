// Things of the core as JSON. Keys are a promise to scripts: they are added, never renamed. Sums of money are texts in
// tenge, "1500.50"; a key that ends in _tiyn is a number of tiyn.
#pragma once

#include "app/kitapdarctl/Answer.h"
#include "core/administration/Backup.h"
#include "core/catalogue/Record.h"
#include "core/circulation/Loan.h"
#include "core/collection/CopyQueries.h"
#include "core/digitization/Item.h"
#include "core/readers/ReaderQueries.h"
#include "core/rules/LoanRules.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::ctl {

/// Whether the value of a loan rule is a sum of money.
bool ruleCountsMoney(std::string_view rule);
/// The value of a loan rule as a script gives it: money, which is stored in tiyn, in tenge; "1000" is "10.00".
std::string ruleValue(std::string_view rule, const std::string& stored);

/// null, or the number or text.
template <class T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}
Json orNull(const std::optional<Day>& day);

Json documentOf(const catalogue::RecordRow& row);
Json documentOf(const catalogue::Record& record);
Json documentOf(const collection::CopyRow& row);
Json documentOf(const circulation::LoanRow& row);
Json documentOf(const readers::ReaderRow& row);
/// The IIN is masked unless `showIin`, a sealed one always; phone and address are never told.
Json documentOf(const readers::Reader& reader, bool showIin);
Json documentOf(const digitization::ItemRow& row);
Json documentOf(const ContentDigest& content);
Json documentOf(const BackupReport& report);
/// "files" (null when none were to be taken along), "files_bytes", "files_missing" and, by name, "missing_files".
Json documentOf(const std::optional<CarriedFiles>& files);
/// In words; what could not be taken along is a complaint, and the answer is incomplete.
void tellFiles(Answer& answer, const std::optional<CarriedFiles>& files, std::int64_t known);

/// "KZL1, inventory no. 12, state in stock, place AB, is now at CD"; without a place that it has not.
QString lineOf(const collection::Copy& copy);
/// "on loan, card KZR1, due 02.03.2026"; of a copy that is lent.
QString loanOf(const collection::CopyRow& row);
/// "Абай жолы / Әуезов, М. О., 1942".
std::string titleLine(const std::string& title, const std::string& authors, std::optional<int> year);

} // namespace kitapdar::ctl
