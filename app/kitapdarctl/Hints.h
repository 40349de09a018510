// What somebody at a terminal is told besides the sentence of a refusal: the technical detail, the command that helps.
#pragma once

#include "core/administration/Backup.h"
#include "core/collection/Copy.h"
#include "core/digitization/Item.h"
#include "core/exchange/ElsewhereList.h"
#include "core/exchange/ImportService.h"
#include "core/exchange/readers/ReaderFile.h"
#include "core/journal/ClockBehind.h"
#include "core/staff/Account.h"

#include <QString>

#include <variant>

namespace kitapdar::ctl {

QString hint(const Fault& fault);
QString hint(const SourceDamaged& refusal);
QString hint(const MayNotCreateDatabase& refusal);
QString hint(const BackupOfFile& refusal);
QString hint(const BackupOfServer& refusal);
QString hint(const BackupOfOtherLibrary& refusal);
QString hint(const BackupNotOurs& refusal);
QString hint(const digitization::ReasonMissing& refusal);
QString hint(const digitization::FileHasPassword& refusal);
QString hint(const exchange::ImportInterrupted& refusal);
// What a wrong file is.
QString hint(const exchange::FileNotReadable& refusal);
QString hint(const exchange::NotARecordFile& refusal);
QString hint(const exchange::ReaderFileNotReadable& refusal);
QString hint(const exchange::NotAReaderFile& refusal);
QString hint(const exchange::ListNotReadable& refusal);
QString hint(const exchange::NotAList& refusal);
QString hint(const digitization::FileUnreadable& refusal);
QString hint(const collection::CirculationNotByHand& refusal);
QString hint(const journal::ClockBehind& refusal);
QString hint(const staff::NoAdministrator& refusal);

template <class Other>
QString hint(const Other&) {
    return {};
}
template <class... Reasons>
QString hint(const std::variant<Reasons...>& error) {
    return std::visit([](const auto& each) { return hint(each); }, error);
}

} // namespace kitapdar::ctl
