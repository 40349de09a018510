#include "wording/PlaceNaming.h"

#include "wording/PlaceWords.h"
#include "wording/Text.h"
#include "wording/WordedLanguage.h"

#include <QCoreApplication>

#include <cstring>
#include <utility>

namespace kitapdar {

namespace {

constexpr const char* codesOfPlaces = "code of a place"; // no context of the translations is called so

} // namespace

QString placeText(const std::string& code) {
    return code.empty() ? QString() : QCoreApplication::translate(codesOfPlaces, code.c_str());
}

PlaceNaming::PlaceNaming(const Languages& languages, Read read) : m_languages(languages), m_read(std::move(read)) {
    QCoreApplication::installTranslator(this);
}

PlaceNaming::~PlaceNaming() { QCoreApplication::removeTranslator(this); }

void PlaceNaming::setPlaces(std::vector<places::Place> places) {
    const std::scoped_lock lock(m_guard);
    m_places = std::move(places);
}

QString PlaceNaming::translate(const char* context, const char* source, const char*, int) const {
    if (std::strcmp(context, codesOfPlaces) != 0) return {};
    const std::scoped_lock lock(m_guard);
    if (m_read) m_places = std::exchange(m_read, {})();
    return placeWords(m_places, source, wordedLanguage().value_or(m_languages.current()));
}

} // namespace kitapdar
