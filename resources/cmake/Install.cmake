# `cmake --install` and `cpack` (./dev package): the programs, and what a desktop shows of them.
include(GNUInstallDirs)

# kitapdar-render and kitapdar-scan lie beside those that start them.
install(TARGETS kitapdar kitapdarctl kitapdar-render kitapdar-scan kitapdar-worker RUNTIME)
set(KITAPDAR_ID kz.kitapdar.Kitapdar)
set(installed ${CMAKE_SOURCE_DIR}/resources/install)
install(FILES ${installed}/${KITAPDAR_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${installed}/${KITAPDAR_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${installed}/${KITAPDAR_ID}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/kitapdar RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kitapdar)
set(CPACK_PACKAGE_CONTACT "Kitapdar <kitapdar@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "workstation of a librarian")
set(CPACK_PACKAGE_DESCRIPTION "Finds, lends and takes back books, keeps the catalogue and prepares books for digitization,
in Kazakh, Russian and English. The library is one file, or lies on a PostgreSQL server that several desks share.")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins and letters are loaded while the program runs, so no library tells of them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-noto-core, qt6-image-formats-plugins, tesseract-ocr-kaz, tesseract-ocr-rus")
# Encrypted backups; backups of a shared library; Wayland desktops; lists as DOCX; printing;
# more models of recognition; scanners in the network; words
# that no dictionary has.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "age, postgresql-client, qt6-wayland, pandoc, cups-client, tesseract-ocr-eng, tesseract-ocr-script-cyrl, sane-airscan, hunspell-kk, hunspell-ru")
include(CPack)
