<#ftl output_format="plainText">
${msg("gouvernailPasswordLead")}

${link}

${msg("gouvernailLinkValid", linkExpirationFormatter(linkExpiration))}
${msg("gouvernailIgnore")}
