// Recognition of the text of an item's pages on this computer.
#pragma once

#include "core/digitization/Item.h"
#include "ui/shell/Context.h"

#include <functional>
#include <optional>
#include <string>

class QMenu;
class QWidget;

namespace kitapdar::ui {

/// Has the pages read that have no text, or one in other languages: a job of the window, shown and cancelled there; a
/// person's text stays. `languages` "": those of the item, else what the record tells. Says what came of it, while
/// `place` lives. Main thread.
void recogniseTexts(const Context& context, QWidget& place, digitization::ItemId item, const std::string& languages);

/// The languages to choose from, as entries of the menu. `item` is asked when one is chosen; nullopt: nothing is done.
void offerRecognition(QMenu& menu, const Context& context, QWidget& place,
                      std::function<std::optional<digitization::ItemId>()> item);

} // namespace kitapdar::ui
