// Actions in three languages: the palette finds a command by its Kazakh, Russian and English name, whatever language
// the window speaks.
#pragma once

#include "ui/input/ActionRegistry.h"
#include "wording/Languages.h"

namespace kitapdar::ui {

/// `category` and `text` are marked by QT_TRANSLATE_NOOP. `also`: further words for it, in any language.
inline ActionSpec command(const Languages& languages, const QString& id, Phrase category, Phrase text,
                          const QKeySequence& key = {}, std::optional<Icon> icon = std::nullopt,
                          const QStringList& also = {}) {
    return {id,
            [category] { return category.text(); },
            [text] { return text.text(); },
            languages.inAll(category) + languages.inAll(text) + also,
            key,
            icon};
}

} // namespace kitapdar::ui
