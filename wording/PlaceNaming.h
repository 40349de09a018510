// Names of places where a sentence holds the code of one: refusals, verdicts and papers are worded from values that
// know codes alone.
#pragma once

#include "core/places/Place.h"
#include "wording/Languages.h"

#include <QTranslator>

#include <functional>
#include <mutex>
#include <string>
#include <vector>

namespace kitapdar {

/// The name of the place with this code, in the language in which this thread words (WordedIn, else the program's); the
/// code itself where no PlaceNaming lives or it knows no such place. Any thread.
QString placeText(const std::string& code);

/// While it lives, placeText() names these places. Made, told and destroyed on the main thread; one at a time.
class PlaceNaming : public QTranslator {
public:
    using Read = std::function<std::vector<places::Place>()>;

    /// `languages` outlives it. `read` is asked once, when the first code is to be named, on the thread that words;
    /// with none the places are those of setPlaces().
    explicit PlaceNaming(const Languages& languages, Read read = {});
    ~PlaceNaming() override;

    void setPlaces(std::vector<places::Place> places);

    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
    bool isEmpty() const override { return true; } // nothing on the screen is worded anew when it comes and goes

private:
    const Languages& m_languages;
    mutable std::mutex m_guard;
    mutable Read m_read;
    mutable std::vector<places::Place> m_places;
};

} // namespace kitapdar
